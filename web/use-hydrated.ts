import { useSyncExternalStore } from "react";

const nothingToWatch = () => () => undefined;

/** Whether scripts run here: what only they can do is promised only then. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
