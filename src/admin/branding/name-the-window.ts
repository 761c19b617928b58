const NAME = "Dateline";

/**
 * Strapi writes "… | Strapi" into the title of every page and has no setting for it.
 * Whatever it writes there is put right as it is written.
 */
export function nameTheWindow(): void {
  const rename = () => {
    const page = document.title.split(" | ")[0] ?? "";
    const title =
      page === "" || page.startsWith("Strapi") ? NAME : `${page} | ${NAME}`;
    if (document.title !== title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
