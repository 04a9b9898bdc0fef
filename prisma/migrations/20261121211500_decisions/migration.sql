-- AlterTable
ALTER TABLE "Call" ADD COLUMN "review" TEXT;

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "who" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "note" TEXT,
    "undoneBy" TEXT,
    "undoneAt" DATETIME
);

-- CreateTable
CREATE TABLE "DecisionSubject" (
    "decisionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "means" TEXT,

    PRIMARY KEY ("decisionId", "ordinal"),
    CONSTRAINT "DecisionSubject_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Decision_at_id_idx" ON "Decision"("at", "id");

-- CreateIndex
CREATE INDEX "Decision_kind_idx" ON "Decision"("kind");

-- CreateIndex
CREATE INDEX "DecisionSubject_articleId_idx" ON "DecisionSubject"("articleId");

-- CreateIndex
CREATE INDEX "DecisionSubject_means_idx" ON "DecisionSubject"("means");
