import type { ComponentProps } from 'react'
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.ts'

/** A button; `type="button"` unless said otherwise. */
export function Button({
  variant,
  size,
  className,
  ...rest
}: ComponentProps<'button'> & { readonly variant?: ButtonVariant; readonly size?: ButtonSize }) {
  return <button type="button" {...rest} className={`${buttonClass(variant, size)} ${className ?? ''}`} />
}
