import type { ErrorObject } from 'ajv';
type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };
export declare const InitConfiguration: Validate;
export declare const ClusterConfiguration: Validate;
export declare const JoinConfiguration: Validate;
export declare const ResetConfiguration: Validate;
export declare const UpgradeConfiguration: Validate;
export declare const KubeletConfiguration: Validate;
export declare const KubeProxyConfiguration: Validate;
