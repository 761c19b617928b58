import { noteMinor } from "../editorial/checks/minor";

export default () => noteMinor();
