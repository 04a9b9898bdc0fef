-- AlterTable
ALTER TABLE "Article" ADD COLUMN "copyKeys" JSONB;
ALTER TABLE "Article" ADD COLUMN "textFingerprint" TEXT;

-- CreateTable
CREATE TABLE "Reprint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textFingerprint" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "publishedSort" TEXT NOT NULL,
    "article" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "CopyKey" (
    "key" BIGINT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "FetchedAddress" (
    "address" TEXT NOT NULL PRIMARY KEY,
    "etag" TEXT,
    "lastModified" TEXT
);

-- CreateIndex
CREATE INDEX "Reprint_textFingerprint_idx" ON "Reprint"("textFingerprint");

-- CreateIndex
CREATE INDEX "Article_textFingerprint_idx" ON "Article"("textFingerprint");

