import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useLezer } from "../../frame.ts";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { Notification } from "../notification/notification.tsx";
import { lockWhenIdle } from "./lock-when-idle.ts";
import { putBackTyped } from "./typed.ts";

/**
 * Empties the screen and locks the session when nobody worked for as long as the server allows. What stood typed in a
 * form of a case is there again when the same employee comes back to the page, which then says so.
 */
export function IdleLock() {
  const { csrf, idleMs, typedKey } = useLezer();
  const { pathname } = useLocation();
  const { weerDaar, nietMeer } = formulierWoorden[useTaal()];
  const [found, setFound] = useState({ path: "", back: 0, lost: [] as string[] });
  useEffect(() => lockWhenIdle({ csrf, idleMs, typedKey }), [csrf, idleMs, typedKey]);
  useEffect(() => {
    void putBackTyped(typedKey).then(({ back, lost }) => {
      if (back + lost.length > 0) setFound({ path: pathname, back, lost });
    });
  }, [typedKey, pathname]);
  if (found.path !== pathname) return null;
  return (
    <div className="page" role="status">
      <Notification title={found.back > 0 ? weerDaar : nietMeer}>
        {found.back > 0 && found.lost.length > 0 ? <p>{nietMeer}</p> : null}
        {found.lost.map((text) => (
          <blockquote key={text}>{text}</blockquote>
        ))}
      </Notification>
    </div>
  );
}
