import { gathering, type Action } from "../../../src/admin/redraws/gathering";

const MS = 50;
const ASKED = { type: "asked", meta: { RTK_autoBatch: true } };
const PRESSED = { type: "pressed" };
const SENT = {
  type: "sent",
  meta: { RTK_autoBatch: true, arg: { type: "mutation" } },
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A store as Redux makes one, whose listeners are counted by what they had heard of. */
function store() {
  const subscribers = new Set<() => void>();
  const seen: string[] = [];
  const { middleware, gather } = gathering(MS);
  const subscribe = gather((listener) => {
    subscribers.add(listener);
    return () => void subscribers.delete(listener);
  });
  const dispatch = middleware()((action: Action) => {
    seen.push(action.type);
    for (const subscriber of [...subscribers]) subscriber();
    return action;
  });
  function listen() {
    const told: string[] = [];
    const leave = subscribe(() => told.push(seen.join(" ")));
    return { told, leave };
  }
  return { dispatch, subscribe, listen };
}

test("what may wait is told of together, once", () => {
  const { dispatch, listen } = store();
  const { told } = listen();

  expect(dispatch(ASKED)).toBe(ASKED);
  jest.advanceTimersByTime(MS - 1);
  dispatch(ASKED);
  expect(told).toEqual([]);

  jest.advanceTimersByTime(1);
  expect(told).toEqual(["asked asked"]);
  jest.advanceTimersByTime(10 * MS);
  expect(told).toHaveLength(1);
});

test.each([PRESSED, SENT])(
  "%p does not wait, and takes the rest along",
  (urgent) => {
    const { dispatch, listen } = store();
    const { told } = listen();

    dispatch(ASKED);
    dispatch(urgent);

    expect(told).toEqual([`asked ${urgent.type}`]);
    jest.advanceTimersByTime(10 * MS);
    expect(told).toHaveLength(1);
  },
);

test("news after that waits again", () => {
  const { dispatch, listen } = store();
  const { told } = listen();

  dispatch(ASKED);
  dispatch(PRESSED);
  dispatch(ASKED);
  jest.advanceTimersByTime(MS);

  expect(told).toEqual(["asked pressed", "asked pressed asked"]);
});

test("whoever asks something because of what he is told keeps nobody from being told", () => {
  const { dispatch, subscribe, listen } = store();
  const leave = subscribe(() => {
    leave();
    dispatch(ASKED);
  });
  const { told } = listen();

  dispatch(PRESSED);

  expect(told).toEqual(["pressed asked"]);
  jest.advanceTimersByTime(MS);
  expect(told).toEqual(["pressed asked", "pressed asked"]);
});

test("who left is told of nothing", () => {
  const { dispatch, listen } = store();
  const { told, leave } = listen();
  dispatch(ASKED);
  leave();

  dispatch(PRESSED);
  jest.advanceTimersByTime(MS);

  expect(told).toEqual([]);
});

test("after a mistake in the store the rest goes on", () => {
  const { middleware, gather } = gathering(MS);
  const listeners: (() => void)[] = [];
  const told = jest.fn();
  gather((listener) => {
    listeners.push(listener);
    return () => undefined;
  })(told);
  const dispatch = middleware()((action: Action) => {
    if (action.type === "asked") throw new Error("mistaken");
    for (const listener of listeners) listener();
  });

  expect(() => dispatch(ASKED)).toThrow("mistaken");
  dispatch(PRESSED);

  expect(told).toHaveBeenCalledTimes(1);
});
