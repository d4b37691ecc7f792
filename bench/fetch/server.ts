/** Serves `/stream?bytes=`, `/file?path=` and `/small/N` on loopback until it is ended; prints its port. */
const chunk = new Uint8Array(2 ** 20).map((_, i) => (i * 31) % 251);

const stream = (bytes: number): Response => {
  let left = bytes;
  const body = new ReadableStream({
    pull: (controller) => {
      const take = Math.min(left, chunk.length);
      if (take > 0) controller.enqueue(chunk.subarray(0, take));
      left -= take;
      if (left === 0) controller.close();
    },
  });
  return new Response(body);
};

const server = Bun.serve({
  hostname: '127.0.0.1',
  port: 0,
  idleTimeout: 120,
  fetch: ({ url }) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/stream') return stream(Number(searchParams.get('bytes')));
    if (pathname === '/file') return new Response(Bun.file(searchParams.get('path') ?? ''));
    return new Response(`contents of ${pathname}\n`.repeat(100));
  },
});
console.log(server.port);
