/** The label of a filesystem or a volume whose making is not complete; short enough for every format. */
export const unfinishedLabel = 'gp-unfinish';
