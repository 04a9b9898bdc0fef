-- CreateTable
CREATE TABLE "Announcement" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "corrected" BOOLEAN NOT NULL,
    CONSTRAINT "Announcement_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_reportId_key" ON "Announcement"("reportId");

-- Reports that are there already were never announced; what they say is compared when their articles are stored again.
INSERT INTO "Announcement" ("reportId", "fingerprint", "corrected")
SELECT r."id", '', false FROM "Report" r JOIN "Article" a ON a."id" = r."articleId" ORDER BY a."ingestedAt", r."id";
