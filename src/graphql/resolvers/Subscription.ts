import type { AnnouncementRecord } from "../../store/read/records.ts";
import { callsReported } from "../announcements.ts";
import type { SubscriptionResolvers } from "../generated/resolvers.ts";

export const Subscription: SubscriptionResolvers = {
  callReported: {
    subscribe: (_, args, context) => callsReported(args, context),
    resolve: (announcement: AnnouncementRecord) => announcement,
  },
};
