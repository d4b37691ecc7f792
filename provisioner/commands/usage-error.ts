/** What the user wrote that is no command line of ours. */
export class UsageError extends Error {}
