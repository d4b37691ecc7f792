/** Why a node did not become a member of its cluster: what was attempted, what was found, what would help. */
export class BootstrapFailed extends Error {
  /** The kubeadm phase or the step of ours that failed. */
  readonly phase: string;
  readonly help: string;
  /** false, another try cannot end otherwise. */
  readonly isWorthRetrying: boolean;

  constructor(
    message: string,
    more: { phase: string; help: string; isWorthRetrying?: boolean; cause?: unknown },
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.name = 'BootstrapFailed';
    this.phase = more.phase;
    this.help = more.help;
    this.isWorthRetrying = more.isWorthRetrying ?? true;
  }
}
