import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'

/** Markdown as elements, never as markup: no raw HTML, no images from elsewhere, links only to the web and to mail. */
export function MarkdownView({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown remarkPlugins={plugins} rehypePlugins={cleaners} components={components}>
      {text}
    </ReactMarkdown>
  )
}

const plugins = [remarkGfm]
const cleaners = [rehypeSanitize]

const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  img: ({ alt }) => (alt === undefined || alt === '' ? null : <em>{alt}</em>),
  a: ({ href, children }) =>
    href !== undefined && /^(https?:|mailto:)/.test(href) ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
}
