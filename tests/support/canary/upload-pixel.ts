import type { Desk } from "../panel-api";

/** One pixel, in a file of this name. */
export async function uploadPixel(
  desk: Desk,
  name: string,
  word: (place: string) => string,
): Promise<{ id: number; url: string }> {
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const form = new FormData();
  form.set("files", new Blob([pixel], { type: "image/png" }), `${name}.png`);
  form.set(
    "fileInfo",
    JSON.stringify({
      name: `${name}.png`,
      alternativeText: word("alternative text of a file"),
      caption: word("caption of a file"),
    }),
  );
  const response = await fetch(`${desk.url}/upload`, {
    method: "POST",
    headers: { authorization: `Bearer ${desk.admin.token}` },
    body: form,
  });
  const [file] = (await response.json()) as { id: number; url: string }[];
  if (file === undefined) throw new Error("The picture was not taken.");
  return file;
}
