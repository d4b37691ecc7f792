import { kubeadmDocuments, kubeadmRole } from '../../provisioner/stages/kubeadm-documents.ts';
import { yamlDocuments } from '../../provisioner/stages/yaml.ts';
import { type Config, secretPointers } from '../../schema/index.ts';
import { valueAt } from '../../schema/json.ts';

export type KubeadmRun = { readonly command: string; readonly config: string };

/** Only the image knows which patch release it carries. */
const ofTheImage = {
  kubernetes: 'as the image has it',
  etcd: 'as the image has it',
  coredns: 'as the image has it',
};

/** What kubeadm is run with once the machine has booted; null, it is not. */
export const planKubeadm = (config: Config): KubeadmRun | null => {
  const { kubernetes } = config;
  const role = kubernetes && kubeadmRole(kubernetes);
  if (role === undefined) return null;
  const documents = yamlDocuments(kubeadmDocuments(config, ofTheImage));
  return {
    command: `kubeadm ${role === 'init' ? 'init' : 'join'} --config /run/glowplug/kubeadm.yaml`,
    config: hideSecrets(documents, config),
  };
};

const hideSecrets = (text: string, config: Config): string =>
  secretPointers(config)
    .map((pointer) => valueAt(config, pointer))
    .filter((value) => typeof value === 'string' && value.length > 3)
    .reduce<string>((hidden, value) => hidden.replaceAll(JSON.stringify(value), '"(secret)"'), text);
