interface EditView {
  layout: {
    components?: Record<string, { settings: { mainField?: string } }>;
  };
}

const TEXT = "story.text";
/** A path into the form's values: the first words of the first paragraph. */
const FIRST_WORDS = "body.0.children.0.text";

/**
 * A folded text of the body is named by how it begins, as a heading and a quote are by theirs.
 * Strapi's settings take a field for that, and running text is none; the form follows any path.
 */
export function firstWords<View extends EditView>(view: View): View {
  const { components } = view.layout;
  const text = components?.[TEXT];
  if (text === undefined) return view;
  const named = {
    ...text,
    settings: { ...text.settings, mainField: FIRST_WORDS },
  };
  return {
    ...view,
    layout: { ...view.layout, components: { ...components, [TEXT]: named } },
  };
}
