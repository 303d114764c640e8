/** How large to draw nodes in an element of this size: full size where 620 pixels fit both ways, down to half in less. */
export function scaleFor({ clientWidth, clientHeight }: { readonly clientWidth: number; readonly clientHeight: number }): number {
  return Math.min(1, Math.max(0.5, Math.min(clientWidth, clientHeight) / 620))
}
