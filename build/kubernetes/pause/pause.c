/* Holds the namespaces of a pod: sleeps, reaps the orphans that it inherits as PID 1, ends when told. */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void end(int signal) {
  (void)signal;
  _exit(0);
}

static void reap(int signal) {
  (void)signal;
  while (waitpid(-1, NULL, WNOHANG) > 0)
    ;
}

int main(int count, char **arguments) {
  /* kubeadm upgrade proves that pods can run by starting one as `/pause -v`. */
  if (count > 1 && strcmp(arguments[1], "-v") == 0)
    return printf("pause %s\n", VERSION) < 0;
  struct sigaction ends = {.sa_handler = end};
  struct sigaction reaps = {.sa_handler = reap, .sa_flags = SA_NOCLDSTOP | SA_RESTART};
  if (sigaction(SIGINT, &ends, NULL) || sigaction(SIGTERM, &ends, NULL) || sigaction(SIGCHLD, &reaps, NULL))
    return 1;
  for (;;)
    pause();
}
