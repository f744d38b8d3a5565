/** Why the program cannot start, as one sentence for the person who started it; it ends with exit code 1. */
export class StartRefused extends Error {
  override name = "StartRefused";
}

const folderProblems: Record<string, string> = {
  EACCES: "this user may not read or write there",
  EPERM: "this user may not read or write there",
  EEXIST: "something else has that name",
  ENOTDIR: "part of that path is a file, not a folder",
  EROFS: "that disk can only be read",
  ENOSPC: "that disk is full",
};

/** Turns a failing file system call on `place` into a refusal; any other error is a defect and stays what it is. */
export function refuseFolder(place: string, error: unknown): never {
  const why = folderProblems[(error as NodeJS.ErrnoException).code ?? ""];
  if (!why) throw error;
  throw new StartRefused(
    `The data folder ${place} cannot be used: ${why}. Set SCHAKEL_DATA to another folder.`,
  );
}
