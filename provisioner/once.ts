/** The same promise for all who ask, made with what the first of them gives. */
export const once = <G extends readonly unknown[], T>(
  make: (...given: G) => Promise<T>,
): ((...given: G) => Promise<T>) => {
  let made: Promise<T> | null = null;
  return (...given) => (made ??= make(...given));
};
