import type { AddressInfo } from "node:net";
import net from "node:net";

/** Something that listens on a loopback port. */
export async function listen(): Promise<net.Server & { port: number }> {
  const server = net.createServer();
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  return Object.assign(server, {
    port: (server.address() as AddressInfo).port,
  });
}

export async function freePort(): Promise<number> {
  const server = await listen();
  await new Promise((resolve) => server.close(resolve));
  return server.port;
}
