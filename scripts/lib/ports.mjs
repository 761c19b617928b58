import net from "node:net";

/** A loopback port that nobody listens on now. */
export async function freePort() {
  const server = await listen(0, "127.0.0.1");
  const { port } = server.address();
  await close(server);
  return port;
}

export async function isFree(port, host) {
  try {
    await close(await listen(port, host));
    return true;
  } catch (error) {
    if (error.code === "EADDRINUSE") return false;
    throw error;
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
