import { useEffect } from "react";
import { useLezer } from "../../frame.ts";
import { lockWhenIdle } from "./lock-when-idle.ts";

/** Empties the screen and locks the session when nobody worked for as long as the server allows; shows nothing. */
export function IdleLock() {
  const { csrf, idleMs } = useLezer();
  useEffect(() => lockWhenIdle({ csrf, idleMs }), [csrf, idleMs]);
  return null;
}
