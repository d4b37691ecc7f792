/** The bytes are not what they are said to be. */
export class Broken extends Error {}
