;;; Opens a file, and writes down what is found, what a hover shows, and the file once it is mended.
(require 'json)
(load (getenv "SNIPPET") nil t t)

(defun wait-for (what is)
  (let ((tries 0))
    (while (not (funcall is))
      (when (> (setq tries (1+ tries)) 900) (error "%s did not come" what))
      (accept-process-output nil 0.1))))

(defun place-at (position)
  (save-excursion
    (goto-char position)
    (vector (1- (line-number-at-pos)) (- position (line-beginning-position)))))

;; The editor ends a server that has not answered after 30 seconds, and gives up a request after 10:
;; on a busy machine neither says anything of the server.
(setq eglot-connect-timeout nil)

(setq eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil)
(find-file (getenv "FILE"))
;; Nobody types here, so that what waits for the first command is called by name.
(apply #'eglot (eglot--guess-contact))
(wait-for "diagnostics" (lambda () (flymake-start) (>= (length (flymake-diagnostics)) 2)))

(let* ((diagnostics
        (mapcar (lambda (one)
                  (let ((raw (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data one)))))
                    `((code . ,(plist-get raw :code))
                      (from . ,(place-at (flymake-diagnostic-beg one)))
                      (to . ,(place-at (flymake-diagnostic-end one))))))
                (sort (flymake-diagnostics)
                      (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))
       (server (eglot--current-server-or-lose))
       hover)
  (goto-char (point-min))
  (search-forward "<sessionState mode=\"")
  (setq hover (plist-get (plist-get (jsonrpc-request server :textDocument/hover
                                                     (eglot--TextDocumentPositionParams)
                                                     :timeout 60)
                                    :contents)
                         :value))
  (search-forward "stateNetworkTimeout=\"")
  (seq-doseq (action (eglot-code-actions (point) (point)))
    (when (eq (plist-get action :isPreferred) t)
      (eglot--apply-workspace-edit (plist-get action :edit))))
  (save-buffer)
  (with-temp-file (getenv "SEEN")
    (insert (json-encode `((diagnostics . ,(vconcat diagnostics)) (hover . ,hover))))))
(eglot-shutdown-all)
