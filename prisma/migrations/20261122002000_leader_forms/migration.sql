-- DropIndex
DROP INDEX "Report_callKey_idx";

-- CreateIndex
CREATE INDEX "Report_callKey_id_idx" ON "Report"("callKey", "id");

-- CreateTable
CREATE TABLE "LeaderForm" (
    "folded" TEXT NOT NULL,
    "leaderId" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "uses" INTEGER NOT NULL,

    PRIMARY KEY ("folded", "leaderId", "said"),
    CONSTRAINT "LeaderForm_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "Leader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "LeaderForm_leaderId_idx" ON "LeaderForm"("leaderId");

-- What is stored says so much.
INSERT INTO "LeaderForm" ("folded", "leaderId", "said", "uses")
SELECT "folded", "leaderId", json_array("name", json("aliases"), "officeTitle", "officeOf", "registerId"), count(*)
FROM "LeaderReported" GROUP BY 1, 2, 3;
