import type { LucideIcon } from 'lucide-react'
import { Tooltip } from 'radix-ui'
import type { ComponentProps } from 'react'
import './controls.css'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'type'> {
  /** Told to screen readers, and shown beside the pointer. */
  readonly label: string
  readonly icon: LucideIcon
}

/** A button that shows a picture and tells its name. */
export function IconButton({ label, icon: Icon, ...rest }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button type="button" className="icon-button" aria-label={label} {...rest}>
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={6} collisionPadding={8}>
          {label}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
