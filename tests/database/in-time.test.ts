import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";

import { GivenUp, inTime } from "../../src/database/in-time";

const response = () =>
  new http.ServerResponse(new http.IncomingMessage(new net.Socket()));
const LONG = 60_000;

/** Work that ends only when it is told to. */
const endless = (told: (reason: unknown) => void) => (signal: AbortSignal) =>
  new Promise<never>(() =>
    signal.addEventListener("abort", () => told(signal.reason)),
  );

describe("inTime", () => {
  it("gives what comes of the work, or its error", async () => {
    await expect(
      inTime(response(), LONG, () => Promise.resolve(1)),
    ).resolves.toBe(1);
    await expect(
      inTime(response(), LONG, () => Promise.reject(new Error("broken"))),
    ).rejects.toThrow("broken");
  });

  it("gives up when it takes too long, and tells the work", async () => {
    const told = jest.fn();

    await expect(inTime(response(), 5, endless(told))).rejects.toMatchObject({
      because: "late",
    });
    expect(told).toHaveBeenCalledWith(expect.any(GivenUp));
  });

  it("gives up when nobody is there any more, and tells the work", async () => {
    const told = jest.fn();
    const answered = response();

    const work = inTime(answered, LONG, endless(told));
    answered.emit("close");

    await expect(work).rejects.toMatchObject({ because: "gone" });
    expect(told).toHaveBeenCalledWith(expect.any(GivenUp));
  });

  it("does not begin for who has left already", async () => {
    const answered = response();
    const work = jest.fn();
    answered.destroy();

    await expect(inTime(answered, LONG, work)).rejects.toMatchObject({
      because: "gone",
    });
    expect(work).not.toHaveBeenCalled();
  });

  it("what the work does after it was given up is nobody's error", async () => {
    const answered = response();
    let fail = (_error: Error) => {};

    const work = inTime(
      answered,
      LONG,
      () => new Promise((_, reject) => (fail = reject)),
    );
    answered.emit("close");
    await expect(work).rejects.toThrow("gone");

    expect(() => fail(new Error("too late"))).not.toThrow();
    expect(answered.listenerCount("close")).toBe(0);
  });

  it("hears of a client that hangs up", async () => {
    let begin = () => {};
    const began = new Promise<void>((resolve) => (begin = resolve));
    let giveUp = (_error: unknown) => {};
    const gaveUp = new Promise((resolve) => (giveUp = resolve));
    const server = http.createServer((_request, answered) => {
      inTime(
        answered,
        LONG,
        endless(() => {}),
      ).catch(giveUp);
      begin();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;

    const client = http.get({ port, host: "127.0.0.1" });
    client.on("error", () => {});
    await began;
    client.destroy();

    await expect(gaveUp).resolves.toMatchObject({ because: "gone" });
    server.close();
  });
});
