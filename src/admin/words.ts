/** Strapi's words where a newsroom has its own. The keys are Strapi's; a key that goes away falls back to Strapi's text. */
export const words: Record<string, string> = {
  "Auth.form.welcome.title": "Dateline",
  "Auth.form.welcome.subtitle": "Sign in to the newsroom",
  "Auth.form.button.login": "Sign in",
  "Auth.form.register.subtitle":
    "The first account of a newsroom: it may do everything, and invites the others.",
  "Auth.form.email.placeholder": "name@newsroom.example",
  "app.session.ended.unsaved":
    "Your session has ended. What you typed is kept in this window: sign in again, open the same page, and put it back.",
  "app.components.LeftMenu.navbrand.title": "Dateline",
  "app.components.LeftMenu.navbrand.workplace": "Newsroom",
  "app.components.LeftMenu.logo.alt": "Dateline",
  "Settings.application.title": "About",
  "Settings.permissions.users.listview.header.subtitle":
    "Everybody who may sign in to this newsroom",

  // The types, as the menu and the lists name them.
  Article: "Articles",
  Author: "Authors",
  Person: "People",
  Quote: "Quotes",
  Section: "Sections",
  Topic: "Topics",
  "Video clip": "Video clips",

  "content-manager.plugin.name": "Newsroom",
  "content-manager.header.name": "Newsroom",
  "content-manager.components.LeftMenu.collection-types": "Content",
  "content-manager.components.LeftMenu.single-types": "Pages",
  "content-manager.HeaderLayout.button.label-add-entry": "New",
  "content-manager.containers.edit.title.new": "New",
  "content-manager.containers.edit.panels.default.title": "Publishing",
  "content-manager.containers.EditView.publishHint":
    "Ctrl / Cmd + Shift + Enter",
  "content-manager.containers.EditView.saveHint": "Ctrl / Cmd + Enter",
  "content-manager.pages.ListView.header-subtitle":
    "{number, plural, =0 {None found} other {# found}}",
  "content-manager.components.Search.placeholder": "Search",

  // What Strapi calls the status of an entry: whether readers have it. How it stands at the desk is its state.
  "content-manager.containers.list.table-headers.status": "In public",
  "content-manager.containers.List.draft": "Not live",
  "content-manager.containers.List.published": "Live",
  "content-manager.containers.List.modified": "Live, changed",
  "content-manager.containers.List.statusFilter.draft": "Never public",
  "content-manager.containers.List.statusFilter.published": "Live",
  "content-manager.containers.List.statusFilter.publishedModified":
    "Live, changed since",
  "content-manager.containers.List.statusFilter.publishedUnmodified":
    "Live, as in its draft",
  "content-manager.containers.edit.tabs.label": "Which version",
  "content-manager.containers.edit.tabs.published": "what readers have",
  "app.utils.unpublish": "Withdraw",
  "content-manager.actions.unpublish.dialog.body":
    "Readers will no longer find this. Withdraw it?",
  "content-manager.actions.unpublish.dialog.option.keep-draft":
    "Withdraw it and keep the draft as it is",
  "content-manager.actions.unpublish.dialog.option.replace-draft":
    "Withdraw it and put into the draft what readers had",
  "content-manager.success.record.publish": "Published",
  "content-manager.success.record.unpublish": "Withdrawn",
  "content-manager.success.record.save": "Saved",
  "content-manager.success.record.delete": "Deleted",
  "content-manager.success.record.clone": "Copied",
  "content-manager.components.TableDelete.label": "{number} selected",
  "content-manager.actions.delete.label": "Delete",
  "content-manager.actions.delete.dialog.body":
    "This cannot be undone. Delete it?",
  "popUpWarning.bodyMessage.contentType.delete.all":
    "This cannot be undone. Delete them?",
  "content-manager.popUpWarning.warning.has-draft-relations.message":
    "{count, plural, one {# part of this is not live} other {# parts of this are not live}}: quotes and clips that readers never had go out with it.",
  "content-manager.relation.publicationState.draft": "Not live",
  "content-manager.relation.publicationState.published": "Live",
  "content-manager.components.DynamicZone.add-component":
    "Add to the {componentName}",
  "content-manager.components.DynamicZone.ComponentPicker-label": "Add a part",
  "content-manager.components.DynamicZone.pick-compo": "Add a part",
  "content-manager.components.empty-repeatable": "None yet. Click to add one.",
  "content-manager.preview.panel.button": "Preview",
  "content-manager.preview.panel.button-disabled-tooltip":
    "Save first: a preview shows what is saved.",
  "content-manager.preview.page-title": "Preview: {contentType}",
  "content-manager.preview.header.close": "Back to the form",
  "preview.copy.label": "Copy the link to this page",
  "content-manager.preview.copy.success":
    "Link copied. It opens for whoever may sign in.",
  "preview.tabs.label": "Which version",
  "content-manager.preview.device.select": "Size of the screen",
  // Without "max. 255 characters" under every field.
  "content-manager.form.Input.hint.text": "{description}",
  "content-manager.relation.add": "Find and add",
  "content-manager.relation.create": "Create a new one",
  "content-manager.relation.notAvailable": "Nothing found",
  "content-manager.relation.isLoading": "Looking",
  "content-manager.components.RelationInputModal.modal-title":
    "Open beside what you are writing",
  "content-manager.components.RelationInputModal.button-fullpage":
    "Go to its own page",
  "content-manager.components.RelationInputModal.confirmation-message":
    "What you typed here is not saved. Close this and lose it?",
  "app.components.ToggleCheckbox.off-label": "No",
  "app.components.ToggleCheckbox.on-label": "Yes",
};
