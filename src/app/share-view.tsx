import { ShareMenu } from "../share/share-menu.tsx";
import { COPY_FORMS } from "./actions/copy-as.ts";
import { sharedUrlOf } from "./actions/copy-link.ts";
import { useList } from "./list-context.ts";

/** The content of *Share*. */
export function ShareView() {
  const list = useList();
  const items = COPY_FORMS.map(({ label, textOf }) => ({ label, text: textOf(list) }));
  return <ShareMenu {...sharedUrlOf(list)} items={items} />;
}
