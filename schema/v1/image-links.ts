/** Links of every image's read-only root into the state partition, which is /var. */
export const imageLinks = {
  '/home': '/var/home',
  '/root': '/var/roothome',
  '/srv': '/var/srv',
} as const;
