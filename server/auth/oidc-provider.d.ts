// The package's own entrance only adds a check of the Node version that does not know versions before their long-term
// support, and then warns on every start.
declare module "oidc-provider/lib/provider.js" {
  export { default as Provider } from "oidc-provider";
}

// The memory of the package, without its warning that it forgets: this provider is meant to forget.
declare module "oidc-provider/lib/adapters/memory_adapter.js" {
  import type { AdapterFactory } from "oidc-provider";
  export function createMemoryAdapter(): AdapterFactory;
}
