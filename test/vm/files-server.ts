/** Serves bytes by path on the loopback address, which machines reach as 10.0.2.2, and remembers who asked for what. */
export type FilesServer = {
  readonly urlOf: (path: string) => string;
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
};

export const serveFiles = (files: Readonly<Record<string, Uint8Array>>): FilesServer => {
  const asked: string[] = [];
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: ({ url }) => {
      const { pathname } = new URL(url);
      asked.push(pathname);
      const bytes = files[pathname];
      return bytes === undefined ? new Response(null, { status: 404 }) : new Response(Buffer.from(bytes));
    },
  });
  return {
    urlOf: (path) => `http://10.0.2.2:${server.port}${path}`,
    asked,
    stop: () => server.stop(true),
  };
};
