import type { ComponentProps } from 'react'
import './controls.css'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly weight?: 'strong' | 'plain' | 'quiet'
  readonly type?: 'button' | 'submit'
}

/** A button with words. Strong for the one thing to do, plain for the others, quiet inside of text. */
export function Button({ weight = 'plain', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${weight} ${className}`} {...rest} />
}
