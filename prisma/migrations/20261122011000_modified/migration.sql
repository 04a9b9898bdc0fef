-- AlterTable
ALTER TABLE "Article" ADD COLUMN "modifiedAt" TEXT;
