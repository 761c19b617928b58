import { noteBasedOn } from "../editorial/stale-writes/note-based-on";

export default () => noteBasedOn();
