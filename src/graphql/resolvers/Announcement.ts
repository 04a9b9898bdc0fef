import { announcementCursor } from "../announcements.ts";
import type { AnnouncementResolvers } from "../generated/resolvers.ts";

export const Announcement: AnnouncementResolvers = {
  cursor: announcementCursor,
  report: ({ reportId }, _, { load }) => load.report.load(reportId),
  call: async ({ reportId }, _, { load }) => load.call.load((await load.report.load(reportId)).callId),
};
