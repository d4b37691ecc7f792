import { imageLinks } from './image-links.ts';

/** A path by its real name: two that the image's links make one are equal afterwards. */
export const canonicalPath = (path: string): string => {
  for (const [link, target] of Object.entries(imageLinks))
    if (path === link || path.startsWith(`${link}/`)) return target + path.slice(link.length);
  return path;
};
