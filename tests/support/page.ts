/** What the head of a reader's page says under a name. */
export function meta(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(
    html,
  )?.[1];
}
