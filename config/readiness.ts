import type { Core } from "@strapi/strapi";

/** How the newsroom stops, in seconds. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  // Still answering while /readyz says no: a load balancer needs as long as it takes between two of its checks.
  drainSeconds: env.float("DRAIN_SECONDS", 0),
  // Then requests under way get so long to end.
  finishSeconds: env.float("FINISH_SECONDS", 10),
});
