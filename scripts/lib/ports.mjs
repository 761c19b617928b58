import net from "node:net";

import { Refusal } from "./messages.mjs";

/** A loopback port that nobody listens on now. */
export async function freePort() {
  const server = await listen(0, "127.0.0.1");
  const { port } = server.address();
  await close(server);
  return port;
}

/** Better said before minutes of building than after them. */
export async function refuseTakenPort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT must be a number from 1 to 65535.`);
  try {
    await close(await listen(port, host));
  } catch (error) {
    throw new Refusal(
      error.code === "EADDRINUSE"
        ? `Port ${port} on ${host} is taken: stop what listens there, or set another PORT in .env.`
        : `Port ${port} on ${host} cannot be used (${error.code}): set HOST and PORT in .env.`,
    );
  }
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}
