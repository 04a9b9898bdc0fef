-- CreateTable
CREATE TABLE "Judgement" (
    "callId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "reportId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reasons" JSONB NOT NULL,

    PRIMARY KEY ("callId", "ordinal"),
    CONSTRAINT "Judgement_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Judgement_verdict_score_idx" ON "Judgement"("verdict", "score");

-- Reports have other keys now: what is ingested again is resolved anew.
UPDATE "Article" SET "fingerprint" = '';
