import { createGlobalStyle } from "styled-components";

/**
 * Strapi puts a status of its own at the end of every list of what is drafted: "Draft", "Published", "Modified". Our state
 * says more, and two that differ are worse than one. Strapi has no seam that leaves it out: it is not shown.
 */
export const OneState = createGlobalStyle`
  main table thead th:last-child,
  main table tbody td:nth-last-child(2) {
    display: none;
  }
`;
