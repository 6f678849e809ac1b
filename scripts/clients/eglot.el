;;; Opens a draft in Emacs with eglot and `concord lsp', and prints what Emacs shows and does as JSON.
;; Environment: CONCORD (the program), DRAFT.
(package-initialize)
(require 'eglot)
(require 'json)
(setq eglot-connect-timeout 60 eglot-sync-connect 60 eglot-autoshutdown t make-backup-files nil
      eglot-confirm-server-initiated-edits nil)

(defun wait-for (what test)
  (let ((rounds 0))
    (while (and (< rounds 600) (not (funcall test)))
      (accept-process-output nil 0.05)
      (setq rounds (1+ rounds)))
    (unless (funcall test) (error "Emacs waits in vain for %s" what))))

(defun shown ()
  (vconcat
   (mapcar (lambda (found)
             (buffer-substring-no-properties (flymake-diagnostic-beg found)
                                             (flymake-diagnostic-end found)))
           (sort (flymake-diagnostics)
                 (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))

(let ((results nil))
  (find-file (getenv "DRAFT"))
  (text-mode)
  (eglot (list 'text-mode) (cons 'transient (file-name-directory (getenv "DRAFT")))
         'eglot-lsp-server (list (getenv "CONCORD") "lsp") "text")
  (wait-for "findings" (lambda () (= 3 (length (flymake-diagnostics)))))
  (push (cons 'diagnostics (shown)) results)
  (goto-char (point-min))
  (search-forward "community of")
  (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover
                                (eglot--TextDocumentPositionParams))))
    (push (cons 'hover (plist-get (plist-get hover :contents) :value)) results))
  (let* ((actions (jsonrpc-request
                   (eglot-current-server) :textDocument/codeAction
                   (list :textDocument (eglot--TextDocumentIdentifier)
                         :range (list :start (eglot--pos-to-lsp-position (point))
                                      :end (eglot--pos-to-lsp-position (point)))
                         :context (list :diagnostics [] :only ["quickfix"])))))
    (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
  ;; In batch no time is idle, so changes are sent by hand.
  (eglot--signal-textDocument/didChange)
  (push (cons 'fixed (buffer-substring-no-properties (point-min) (point-max))) results)
  (wait-for "two findings" (lambda () (= 2 (length (flymake-diagnostics)))))
  (jsonrpc-request (eglot-current-server) :workspace/executeCommand
                   (list :command "concord.fixAll"
                         :arguments (vector (plist-get (eglot--TextDocumentIdentifier) :uri))))
  (eglot--signal-textDocument/didChange)
  (wait-for "no findings" (lambda () (= 0 (length (flymake-diagnostics)))))
  (push (cons 'all (buffer-substring-no-properties (point-min) (point-max))) results)
  (set-buffer-modified-p nil)
  (princ (concat "RESULT" (json-encode results) "\n")))
