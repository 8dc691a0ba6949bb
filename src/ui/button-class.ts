/** How loud a button is: one primary a view at the most. */
export type ButtonVariant = 'primary' | 'secondary' | 'plain' | 'danger'

/** The size of a control; `small` stands inside rows and bars. */
export type ButtonSize = 'normal' | 'small' | 'large'

const base =
  'inline-flex items-center justify-center gap-2 rounded-control font-semibold whitespace-nowrap select-none transition-colors duration-(--motion) disabled:opacity-55 aria-disabled:opacity-55 disabled:cursor-not-allowed'

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-edge bg-sheet text-ink hover:border-accent hover:text-accent',
  plain: 'text-accent hover:bg-accent-wash',
  danger: 'border border-over text-over bg-sheet hover:bg-over hover:text-paper',
}

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'min-h-8 px-3 text-13',
  normal: 'min-h-10 px-4 text-15',
  large: 'min-h-12 px-6 text-17',
}

/** The classes of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'normal'): string {
  return `${base} ${variants[variant]} ${sizes[size]}`
}
