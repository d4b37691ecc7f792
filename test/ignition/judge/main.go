// Command judge says what Ignition says. Each line of its input is {"config": TEXT} or {"parent": TEXT, "child": TEXT}; each line of its
// output is the report on that config with the config upgraded to the newest version, or the two merged.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/coreos/ignition/v2/config/v3_6"
	"github.com/coreos/ignition/v2/config/v3_6/types"
	"github.com/coreos/vcontext/report"
)

type question struct {
	Config *string `json:"config"`
	Parent string  `json:"parent"`
	Child  string  `json:"child"`
}

type entry struct {
	Kind    string `json:"kind"`
	Pointer string `json:"pointer"`
	Message string `json:"message"`
}

type answer struct {
	Verdict string        `json:"verdict"`
	Entries []entry       `json:"entries,omitempty"`
	Config  *types.Config `json:"config,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for lines.Scan() {
		var asked question
		must(json.Unmarshal(lines.Bytes(), &asked))
		must(out.Encode(reply(asked)))
	}
	must(lines.Err())
}

func reply(asked question) answer {
	if asked.Config != nil {
		return judge(*asked.Config)
	}
	parent, _, err := v3_6.ParseCompatibleVersion([]byte(asked.Parent))
	must(err)
	child, _, err := v3_6.ParseCompatibleVersion([]byte(asked.Child))
	must(err)
	merged := v3_6.Merge(parent, child)
	return answer{Verdict: "valid", Config: &merged}
}

func judge(text string) answer {
	config, found, err := v3_6.ParseCompatibleVersion([]byte(text))
	entries := entriesOf(found)
	if err != nil && !found.IsFatal() {
		entries = append(entries, entry{"error", "", err.Error()})
	}
	if err != nil {
		return answer{Verdict: "invalid", Entries: entries}
	}
	if len(entries) > 0 {
		return answer{Verdict: "warnings", Entries: entries, Config: &config}
	}
	return answer{Verdict: "valid", Config: &config}
}

func entriesOf(found report.Report) []entry {
	entries := []entry{}
	for _, each := range found.Entries {
		pointer := ""
		for _, part := range each.Context.Path {
			pointer += fmt.Sprintf("/%v", part)
		}
		entries = append(entries, entry{each.Kind.String(), pointer, each.Message})
	}
	return entries
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
