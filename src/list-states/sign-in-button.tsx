import { LogIn } from "lucide-react";
import type { ComponentProps } from "react";
import { Button } from "../ui/button.tsx";

/** Reloads the page, so that the proxy in front of the dashboard server can show its login. */
export function SignInButton(look: Pick<ComponentProps<typeof Button>, "kind">) {
  return (
    <Button {...look} icon={LogIn} onClick={() => location.reload()}>
      Reload to sign in
    </Button>
  );
}
