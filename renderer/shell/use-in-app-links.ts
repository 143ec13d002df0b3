import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** Lets every plain link to another screen change the screen without loading the page again. */
export function useInAppLinks(): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target || link.hasAttribute('download')) return;
      const { protocol, host, pathname, search, hash } = new URL(link.href);
      const here = window.location;
      if (protocol !== here.protocol || host !== here.host || pathname.startsWith('/api/')) return;
      if (hash && pathname === here.pathname && search === here.search) return;
      event.preventDefault();
      navigate(pathname + search + hash);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}
