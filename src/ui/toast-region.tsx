import { Toast } from '@base-ui/react/toast'
import { useEffect } from 'react'
import { buttonClass } from './button-class.ts'
import { Icon } from './icon.tsx'
import { useToastQueue } from './toasts.ts'

const shownMs = 10_000

/** Shows the waiting messages at the foot of the window, one above the other; reachable with F6. */
export function ToastRegion() {
  return (
    <Toast.Provider timeout={shownMs} limit={3}>
      <ToastList />
    </Toast.Provider>
  )
}

function ToastList() {
  const manager = Toast.useToastManager()
  const waiting = useToastQueue((state) => state.waiting)
  useEffect(() => {
    if (waiting.length === 0) return
    for (const { title, description, action, stays } of waiting) {
      const id = manager.add({
        title,
        description,
        timeout: stays === true ? 0 : shownMs,
        actionProps:
          action === undefined
            ? undefined
            : {
                children: action.label,
                onClick: () => {
                  manager.close(id)
                  action.run()
                },
              },
      })
    }
    useToastQueue.setState({ waiting: [] })
  }, [waiting, manager])
  return (
    <Toast.Portal>
      <Toast.Viewport className="screen-only fixed inset-x-4 bottom-20 wide:bottom-6 wide:left-auto wide:right-6 wide:w-[24rem] z-40 flex flex-col gap-2">
        {manager.toasts.map((toast) => (
          <Toast.Root
            key={toast.id}
            toast={toast}
            swipeDirection={['right', 'down']}
            className="rounded-sheet bg-ink text-paper shadow-(--shadow) transition-opacity duration-(--motion) data-starting-style:opacity-0 data-ending-style:opacity-0"
          >
            <Toast.Content className="flex items-center gap-3 px-4 py-3">
              <div className="min-w-0 flex-1">
                <Toast.Title render={<p />} className="text-15 font-semibold" />
                <Toast.Description className="text-13 opacity-85" />
              </div>
              <Toast.Action
                className={`${buttonClass('plain', 'small')} !text-paper underline underline-offset-2 hover:!bg-transparent`}
              />
              <Toast.Close aria-label="Dismiss" className="p-1 opacity-80 hover:opacity-100">
                <Icon name="close" />
              </Toast.Close>
            </Toast.Content>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  )
}
