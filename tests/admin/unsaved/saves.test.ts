import {
  loadBegins,
  onSave,
  saveIsRefused,
  saveIsSent,
  saveIsStored,
} from "../../../src/admin/unsaved/saves";

function heard(documentId: string) {
  const steps: string[] = [];
  const stop = onSave(documentId, (step) => steps.push(step));
  return { steps, stop };
}

test("a save is over when the document was asked for since, and answered", () => {
  const { steps, stop } = heard("a");

  const before = loadBegins("a");
  saveIsSent("a");
  before();
  saveIsStored("a");
  before();
  expect(steps).toEqual(["sent"]);

  loadBegins("a")();
  loadBegins("a")();
  expect(steps).toEqual(["sent", "loaded"]);
  stop();
});

test("what is done right after a save is waited for too", () => {
  const { steps, stop } = heard("a");

  saveIsSent("a");
  saveIsStored("a");
  const loaded = loadBegins("a");
  saveIsSent("a");
  loaded();
  expect(steps).toEqual(["sent", "sent"]);

  saveIsStored("a");
  loadBegins("a")();
  expect(steps).toEqual(["sent", "sent", "loaded"]);
  stop();
});

test("a refusal is told at once, and nobody hears of another document or after leaving", () => {
  const { steps, stop } = heard("a");
  const other = heard("b");

  saveIsSent("a");
  saveIsRefused("a");
  stop();
  saveIsSent("a");
  saveIsRefused("a");

  expect(steps).toEqual(["sent", "refused"]);
  expect(other.steps).toEqual([]);
  other.stop();
});
