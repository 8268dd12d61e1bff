import type { ReactNode } from 'react'

type Props = { title: string; id: string; className?: string; children: ReactNode }

/** A part of a page under a heavy rule; its heading names it for everyone. */
export function Section({ title, id, className, children }: Props) {
  return (
    <section className={className ? `section ${className}` : 'section'} aria-labelledby={id}>
      <h2 className="section-heading" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
