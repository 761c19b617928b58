/** The id of the panel's own part of the page: where the focus goes when the button that had it is gone. */
export const DESK_REGION = "newsroom-desk";

export function focusDesk(): void {
  document.getElementById(DESK_REGION)?.focus({ preventScroll: true });
}
