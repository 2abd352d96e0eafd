import type { ReactNode } from "react";
import { usePreference } from "../lib/preference.ts";
import { Announcer } from "../ui/announcer.tsx";
import { ZoneContext } from "../ui/time.tsx";
import { Toaster } from "../ui/toast.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { AppHeader } from "./app-header.tsx";
import { zonePreference } from "./preferences.ts";

/** What surrounds every view. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [zone] = usePreference(zonePreference);
  return (
    <ZoneContext value={zone}>
      <div className="flex h-full flex-col">
        <AppHeader />
        {children}
      </div>
      <Announcer />
      <Toaster />
      <Tooltip />
    </ZoneContext>
  );
}
